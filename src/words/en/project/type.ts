/** What a paper of the project is. */
export type DownloadKind =
  | 'handbook'
  | 'leaflet'
  | 'newsletter'
  | 'report'
  | 'article'
  | 'slides'
  | 'agenda'
  | 'minutes'
  | 'page'
  | 'data';

/** A paper or file: offered here, to be read elsewhere, or looked for and not found. */
export type Download = {
  readonly id: string;
  readonly title: string;
  readonly kind: DownloadKind;
  /** In words; "not known" where nobody could say. */
  readonly language: string;
  /** As exact as the source: a year, a month, a day; "edition" for what is made with this edition. */
  readonly date: string;
  /** One or two sentences: what it is, or what is known of it. */
  readonly note: string;
} & (
  | {
      readonly held: 'here';
      /** Its place in the built site, from the root. Size and checksum come from the build, never from here. */
      readonly file: `/${string}`;
      /** Made by every build, or only by a later step that needs a browser. */
      readonly made: 'always' | 'later';
      /** What to do where this copy does not hold it. */
      readonly otherwise: string;
    }
  | {
      readonly held: 'elsewhere';
      readonly at: string;
      /** What could be opened there, and on which day. */
      readonly opened: 'page' | 'part' | 'abstract';
      readonly day: string;
    }
  | {
      readonly held: 'not-found';
      /** What was looked for, and what to try. */
      readonly looked: string;
    }
);

/** What a build holds of the registry: written to `/downloads.json` after the files exist. */
export type DownloadManifest = {
  readonly edition: {
    readonly version: string;
    readonly commit: { readonly day: string; readonly hash: string } | null;
  };
  /** By place in the built site. `bytes` in bytes, `sha256` in hexadecimal. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  /** Each chapter alone, in the order of the books; empty where this build printed none. */
  readonly chapters: readonly {
    readonly file: `/${string}`;
    readonly title: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

/** A meeting of the project, on whole days. */
export type ProjectEvent = {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly first: string;
  readonly last: string;
  readonly text: string;
};
