declare module 'TrackerWebPartStrings' {
  interface TrackerWebPartStrings {
    readonly PropertyPaneDescription: string;
  }
  const strings: TrackerWebPartStrings;
  export = strings;
}
