import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class TrackerWebPart extends BaseClientSideWebPart<Record<string, never>> {
  public override render(): void {
    ReactDom.render(React.createElement('p', {}, 'Scrutiny tracker'), this.domElement);
  }
}
