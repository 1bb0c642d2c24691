define([], function () {
  return {
    PropertyPaneDescription: 'Choose what this page shows.',
  };
});
