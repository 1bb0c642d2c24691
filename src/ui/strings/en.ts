/** Every word of the interface, in UK English. Another language is another object of the same type. */
export const en = {
  app: {
    name: 'Scrutiny tracker',
    loading: 'Loading the tracker',
    tryAgain: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
  },
  errors: {
    offline: 'There is no connection. Check your network and try again.',
    unknownOutcome: 'The connection broke while saving. Try again: nothing will be saved twice.',
    busy: 'SharePoint is busy. Wait a minute and try again.',
    notAllowed: 'You may not do this here. Ask an owner of this site for access.',
    signedOut: 'You have been signed out. Open the page again to sign in; keep a copy of anything you typed.',
    notFound: 'This is not there any more. Somebody may have deleted it; look in the site’s recycle bin.',
    conflict: 'Somebody else changed this at the same time. Open it again to see their change.',
    duplicate: 'Something with this name is there already.',
    tooManyRows: 'The list is too long for this view. Ask an owner of this site to check its indexes.',
    wrongShape: 'A list has been changed so that the tracker cannot read it. Ask an owner of this site to run set-up again.',
    refused: 'SharePoint did not understand the tracker. Please report this with the details below.',
    failed: 'SharePoint could not answer. Try again in a few minutes.',
    unexpected: 'Something went wrong in the tracker. Open the page again; if it happens again, report it with the details below.',
    details: 'Details for support',
  },
};

/** The words of the interface in one language. */
export type Strings = typeof en;
