import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { SPHttpClient } from '@microsoft/sp-http';
import {
  type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneSlider, PropertyPaneTextField, PropertyPaneToggle,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

interface ProbeProperties {
  readonly heading?: string;
  readonly isCompact?: boolean;
  readonly shows?: string;
  readonly days?: number;
}

/** Writes down, as `name: value` lines, what the host gives to a web part. */
export default class ProbeWebPart extends BaseClientSideWebPart<ProbeProperties> {
  private theme: IReadonlyTheme | undefined;
  private themeChanges = 0;

  public override render(): void {
    const { user, web, cultureInfo, legacyPageContext } = this.context.pageContext;
    const facts = {
      user: user.displayName,
      login: user.loginName,
      permissions: web.permissions?.value.High,
      culture: cultureInfo.currentCultureName,
      timeZone: legacyPageContext['webTimeZoneData'].Id,
      digest: typeof legacyPageContext['formDigestValue'],
      theme: `${this.theme?.semanticColors?.bodyBackground} inverted ${this.theme?.isInverted} changes ${this.themeChanges}`,
      teams: this.context.sdks.microsoftTeams ? this.context.sdks.microsoftTeams.context.theme : 'none',
      mode: this.displayMode === DisplayMode.Edit ? 'edit' : 'read',
      width: this.domElement.clientWidth,
      properties: JSON.stringify(this.properties, Object.keys(this.properties).sort()),
      year: new Date().getFullYear(),
    };
    const text = Object.entries(facts).map(([name, value]) => `${name}: ${value}`).join('\n');
    this.domElement.innerHTML = '<pre></pre><button type="button">Ask</button>';
    const [output, button] = [this.domElement.querySelector('pre'), this.domElement.querySelector('button')];
    if (output) output.textContent = text;
    button?.addEventListener('click', () => void this.ask(button));
    if (this.properties.heading === 'fail') throw new Error('The probe was told to fail.');
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.themeChanges += 1;
    if (this.renderedOnce) this.render();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('heading', { label: 'Heading', onGetErrorMessage: (value) => (value.length > 20 ? 'Too long.' : '') }),
      PropertyPaneToggle('isCompact', { label: 'Compact' }),
      PropertyPaneDropdown('shows', { label: 'Shows', options: [{ key: 'all', text: 'Everything' }, { key: 'mine', text: 'Mine' }] }),
      PropertyPaneSlider('days', { label: 'Days', min: 0, max: 30 }),
    ];
    return { pages: [{ header: { description: 'The probe' }, groups: [{ groupName: 'Fields', groupFields }] }] };
  }

  private async ask(button: HTMLElement): Promise<void> {
    const address = `${this.context.pageContext.web.absoluteUrl}/_api/web/currentuser`;
    const response = await this.context.spHttpClient.get(address, SPHttpClient.configurations.v1);
    button.textContent = `Answered ${response.status}: ${await response.text()}`;
  }
}
