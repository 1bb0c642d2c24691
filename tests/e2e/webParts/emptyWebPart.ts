import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/** A web part that does next to nothing: what the runtime itself costs. */
export default class EmptyWebPart extends BaseClientSideWebPart<object> {
  public override render(): void {
    this.domElement.textContent = 'Empty';
  }
}
