/**
 * Lets the page live at another time: `new Date()`, `Date()` and `Date.now()` answer the machine's time plus an offset.
 * `Intl.DateTimeFormat().format()` without a date still answers the machine's.
 * @param offset milliseconds, negative for the past
 */
export function shiftClock(offset: number): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + offset;
  window.Date = new Proxy(RealDate, {
    construct: (target, parameters, newTarget) => Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}
