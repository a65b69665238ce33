declare const withoutDescriptions: (source: string) => string;
export = withoutDescriptions;
