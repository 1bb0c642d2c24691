/**
 * The component that SPFx's loader starts when everything is registered: normally `@microsoft/sp-application-base`,
 * which is not on npm. `browser/hostApplication.ts` takes its place.
 */
export const hostApplicationId = '4df9bb86-ab0a-4aab-ab5f-48bf167048fb';

/** The modules that the host application asks the loader for, in the order of its parameters. */
export const hostApplicationModules = [
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-component-base',
  '@microsoft/sp-core-library',
  '@microsoft/sp-page-context',
  '@microsoft/sp-loader',
  '@microsoft/load-themed-styles',
] as const;
