import { drawField } from './drawField';
import { button, element } from './element';
import type { PaneAction, PaneConsumer, PaneData, PaneEvent, PaneField, PaneGroup } from './paneContract';

/**
 * The local page's property pane, in the place of Microsoft's: SPFx's own web part manager drives it through the
 * members below, and it drives the web part's real property life cycle.
 */
export class PropertyPane {
  readonly #element = element('aside', { id: 'property-pane', 'aria-label': 'Web part properties', hidden: true });
  readonly #consumers = new Map<string, PaneConsumer>();
  readonly #onChanged: () => Promise<void>;
  #current: string | undefined;
  #page = 0;

  /** @param onChanged called after each change that reached the web part */
  constructor(onChanged: () => Promise<void>) {
    this.#onChanged = onChanged;
    document.body.append(this.#element);
  }

  get currentlyConfiguredConsumerId(): string | undefined {
    return this.#current;
  }

  registerConsumer(id: string, consumer: PaneConsumer): void {
    this.#consumers.set(id, consumer);
  }

  isConsumerRegistered(id: string): boolean {
    return this.#consumers.has(id);
  }

  onConsumerDelete(id: string): void {
    if (id === this.#current) this.#hide();
    this.#consumers.delete(id);
  }

  registerOnPropertyPaneFieldChangedListener(): () => void {
    return () => undefined;
  }

  isOpen(): boolean {
    return this.#current !== undefined;
  }

  isContentPanelOpen(): boolean {
    return false;
  }

  isRenderedByConsumer(): boolean {
    return this.isOpen();
  }

  forceClose(): void {
    this.#close();
  }

  requestAction(id: string, action: PaneAction, _isRenderedByWebPart?: boolean, context?: unknown): void {
    const isShown = id === this.#current;
    if (action === 'Close' || (action === 'Toggle' && isShown)) return this.#close();
    if (action === 'Refresh' || (action === 'Default' && isShown)) return void (isShown && this.#draw());
    if (action === 'Default' && !this.isOpen()) return;
    void this.#open(id, action === 'OpenDetails', context);
  }

  async #open(id: string, isDetails: boolean, context: unknown): Promise<void> {
    const wasOpen = this.isOpen();
    this.#current = id;
    this.#page = 0;
    await this.#draw(isDetails, context);
    this.#element.hidden = false;
    if (!wasOpen) this.#tell('ConfigurationStart');
  }

  #close(): void {
    if (!this.isOpen()) return;
    this.#tell('ConfigurationComplete');
    this.#hide();
  }

  #hide(): void {
    this.#current = undefined;
    this.#element.hidden = true;
  }

  async #draw(isDetails = false, context?: unknown): Promise<void> {
    const data = await this.#consumer?._getPropertyPaneData(isDetails, context);
    if (!data) return;
    const focused = document.activeElement?.id;
    this.#element.replaceChildren(
      element('header', {}, element('strong', {}, data.title ?? ''), button('✕', () => this.#close(), { 'aria-label': 'Close' })),
      ...this.#drawPage(data),
      ...this.#drawFooter(data),
    );
    if (focused?.startsWith('pane-')) document.getElementById(focused)?.focus();
    this.#tell('ConfigurationRender');
  }

  #drawPage(data: PaneData): HTMLElement[] {
    const page = data.configuration.pages[this.#page];
    if (!page) return [];
    const words = page.header ? [element('p', {}, page.header.description)] : [];
    return [...words, ...page.groups.map((group) => this.#drawGroup(group, data))];
  }

  #drawGroup({ groupName, isGroupNameHidden, groupFields }: PaneGroup, { properties }: PaneData): HTMLElement {
    const heading = groupName && !isGroupNameHidden ? [element('h2', {}, groupName)] : [];
    const fields = (groupFields ?? []).map((field) =>
      drawField({ field, value: valueAt(properties, field.targetProperty), onChange: (value, property) => void this.#change(field, value, property) }),
    );
    return element('section', {}, ...heading, ...fields);
  }

  #drawFooter({ configuration: { pages }, isReactive }: PaneData): HTMLElement[] {
    const turn = (step: number): void => {
      this.#page += step;
      void this.#draw();
    };
    const buttons = [
      ...(this.#page > 0 ? [button('Back', () => turn(-1))] : []),
      ...(this.#page < pages.length - 1 ? [button('Next', () => turn(1))] : []),
      ...(isReactive ? [] : [button('Apply', () => void this.#apply())]),
    ];
    return buttons.length > 0 ? [element('footer', {}, ...buttons)] : [];
  }

  async #change(field: PaneField, value: unknown, property = field.targetProperty): Promise<void> {
    this.#consumer?._onPropertyPaneFieldChanged(property, value, field.type);
    await this.#onChanged();
    // A text field keeps its own words while the person types; the others may change what else is asked.
    if (!document.activeElement?.matches('#property-pane :is(input[type=text], textarea)')) await this.#draw();
  }

  async #apply(): Promise<void> {
    this.#tell('ApplyClicked');
    await this.#onChanged();
    await this.#draw();
  }

  #tell(event: PaneEvent): void {
    this.#consumer?._onPropertyPaneLifeCycleEvent(event);
  }

  get #consumer(): PaneConsumer | undefined {
    return this.#current === undefined ? undefined : this.#consumers.get(this.#current);
  }
}

function valueAt(properties: object, path: string | undefined): unknown {
  return (path ?? '').split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], properties);
}
