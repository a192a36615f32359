/** The fragment of the page's address, decoded. */
export const fragment = (): string => new URLSearchParams(location.hash.replace('#', '=')).get('') ?? '';

/**
 * Follows links into the shadow root of an element, which browsers do not: what `selector` finds there under the id that the
 * page's address names is opened, brought into view and focused. Once for each time that a link is followed, and when it
 * is drawn later than that.
 */
export function deepLink(host: HTMLElement, selector: string): {updated(): void; stop(): void} {
  let reached = '';
  // Where a page has a <base>, "#salary" would lead to that.
  host.addEventListener('click', (event) => {
    const hash = (event.composedPath()[0] as Element).closest?.('a')?.getAttribute('href');
    if (hash?.[0] !== '#' || !document.querySelector('base')) return;
    event.preventDefault();
    location.hash = hash;
  });
  const follow = (event?: Event) => {
    const id = fragment();
    if (!id || !host.isConnected || (!event && id === reached)) return;
    reached = '';
    for (const target of host.shadowRoot!.querySelectorAll<HTMLElement>(selector))
      if (target.id === id) {
        reached = id;
        (target as HTMLDetailsElement).open = true;
        target.scrollIntoView();
        (target.querySelector('summary') ?? Object.assign(target, {tabIndex: -1})).focus({preventScroll: true});
      }
  };
  return {
    /** To be called after each update: it may have drawn what was asked for. */
    updated() {
      // An update may have been on its way when the element left. Unlike `hashchange`, this also tells of a link that is
      // followed a second time.
      if (host.isConnected) addEventListener('popstate', follow);
      // What is drawn in the same turn moves it.
      requestAnimationFrame(() => follow());
    },
    /** To be called when the element leaves the page. */
    stop: () => removeEventListener('popstate', follow),
  };
}
