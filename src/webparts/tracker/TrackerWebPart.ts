import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { HostContext } from '../../application/hostContext';
import { createBrowser } from '../../browser/createBrowser';
import { createApplication, type Application } from '../../composition/createApplication';
import { App } from '../../ui/App';
import { scopeOnPage } from '../../ui/shared/navigation/pageAddress';
import { en } from '../../ui/strings/en';
import { hostContextOf, pageDigestOf } from './hostContextOf';

/** The tracker on a SharePoint page or in a Teams tab. Everything it shows is in `src/ui`. */
export default class TrackerWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private hostContext: HostContext | undefined;
  private application: Application | undefined;
  private theme: IReadonlyTheme | undefined;

  public override async onInit(): Promise<void> {
    await super.onInit();
    this.hostContext = hostContextOf(this.context);
    const options = { fetch: window.fetch.bind(window), digest: () => pageDigestOf(this.context) };
    this.application = createApplication(this.hostContext, options, createBrowser(this.hostContext));
    // Not awaited: SharePoint answers while the screen draws its skeleton. A failure becomes the tracker's state.
    void this.application.start(scopeOnPage(this.hostContext));
  }

  public override render(): void {
    const { application, hostContext, theme } = this;
    if (!application || !hostContext) return;
    ReactDom.render(React.createElement(App, { product: application, host: hostContext, strings: en, theme }), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  /** Unmounts, so that no timer or subscription of the screen outlives it when the page's editor takes the web part away. */
  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
    this.application?.stop();
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }
}
