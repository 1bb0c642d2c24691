const dangerousElements = 'script,style,iframe,object,embed,form';
const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:', ''];

/**
 * Stands for `@msinternal/sp-safehtml`, used by SPFx for properties that are marked as HTML.
 * It is not Microsoft's sanitiser and protects nobody; it only lets the runtime load.
 */
const SafeHtml = {
  clean(html: string): string {
    const { body } = new DOMParser().parseFromString(String(html), 'text/html');
    body.querySelectorAll(dangerousElements).forEach((element) => element.remove());
    body.querySelectorAll('*').forEach(removeDangerousAttributes);
    return body.innerHTML;
  },
  isSafeLinkProtocol(protocol: string): boolean {
    return safeProtocols.includes(String(protocol).toLowerCase());
  },
};

function removeDangerousAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  }
}

define([], () => ({ SafeHtml }));
