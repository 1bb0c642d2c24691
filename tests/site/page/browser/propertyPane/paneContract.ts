/** One option of a dropdown or a choice group. */
export interface PaneOption {
  readonly key: string | number;
  readonly text: string;
  readonly checked?: boolean;
}

/** What a field may be told, over all kinds of fields. */
export interface PaneFieldProperties {
  readonly key?: string;
  readonly label?: string;
  readonly text?: string;
  readonly value?: string | number;
  readonly description?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly onText?: string;
  readonly offText?: string;
  readonly options?: readonly PaneOption[];
  readonly selectedKey?: string | number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly href?: string;
  readonly deferredValidationTime?: number;
  onGetErrorMessage?(value: string): string | Promise<string>;
  onClick?(value: unknown): unknown;
  onRender?(element: HTMLElement, context: unknown, onChange: (property: string, value: unknown) => void): void;
}

/** A field as `@microsoft/sp-property-pane` describes it. */
export interface PaneField {
  readonly type: number;
  readonly targetProperty: string;
  readonly properties: PaneFieldProperties;
}

/** A group of fields under one heading. */
export interface PaneGroup {
  readonly groupName?: string;
  readonly isGroupNameHidden?: boolean;
  readonly groupFields?: readonly PaneField[];
}

/** A page of the pane. */
export interface PanePage {
  readonly header?: { readonly description: string };
  readonly groups: readonly PaneGroup[];
}

/** What the web part says when the pane asks what to draw. */
export interface PaneData {
  readonly title?: string;
  /** Whether changes apply at once, or only on Apply. */
  readonly isReactive: boolean;
  readonly properties: object;
  readonly configuration: { readonly pages: readonly PanePage[]; readonly currentPage?: number };
}

/** Moments that the web part is told about. */
export type PaneEvent = 'ConfigurationStart' | 'ConfigurationRender' | 'ApplyClicked' | 'ConfigurationComplete';

/** A web part as the pane sees it: internal members of SPFx's `BaseWebPart`. */
export interface PaneConsumer {
  _getPropertyPaneData(isDetails: boolean, context: unknown): Promise<PaneData>;
  _onPropertyPaneFieldChanged(property: string, value: unknown, fieldType: number): void;
  _onPropertyPaneLifeCycleEvent(event: PaneEvent): void;
}

/** What web parts and the page ask of the pane. */
export type PaneAction = 'Open' | 'Close' | 'Toggle' | 'Default' | 'Refresh' | 'OpenDetails';
