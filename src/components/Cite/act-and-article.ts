/** The act and the place in it: "Directive (EU) 2023/977, Art 7". A comma inside brackets belongs to the act's name. */
export function actAndArticle(text: string): readonly [act: string, article: string] {
  const [, act = text, article = ''] = /^((?:[^,(]|\([^)]*\))+), (.+)$/.exec(text) ?? [];
  return [act, article];
}

/** Whether an act has just been named, and no other act after it: then its articles can stand alone on paper. */
export function justNamed(act: string, before: string): boolean {
  const at = before.lastIndexOf(act);
  return at >= 0 && !/\d{2,4}\/\d/.test(before.slice(at + act.length));
}
