/** What a change token belongs to: a site collection (1), a web (2) or a list (3), with its id. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543793(v=office.15) */
export interface TokenOwner {
  readonly kind: 1 | 2 | 3;
  readonly id: string;
}

/** A change token. Source: recorded answers in https://github.com/pnp/pnpcore (`1;3;<list>;<ticks>;<sequence>`) */
export function tokenOf({ kind, id }: TokenOwner, time: string, sequence: number): { StringValue: string } {
  const ticks = BigInt(Date.parse(time)) * 10000n + 621355968000000000n;
  return { StringValue: `1;${kind};${id};${ticks};${sequence}` };
}

/** The sequence number in a token of an owner; undefined when it is another's or none. */
export function sequenceIn({ kind, id }: TokenOwner, token: unknown): number | undefined {
  const text = typeof token === 'object' && token !== null ? (token as Record<string, unknown>)['StringValue'] : undefined;
  const found = typeof text === 'string' ? /^1;(\d);([0-9a-f-]{36});\d+;(-?\d+)$/i.exec(text) : null;
  return found?.[1] === String(kind) && found[2]?.toLowerCase() === id ? Number(found[3]) : undefined;
}
