declare const withoutPaths: (source: string) => string;
export = withoutPaths;
