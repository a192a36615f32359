// A lazy chunk: few pages have so many widgets.

let observer: ResizeObserver | undefined;
/** Whether the browser keeps the place of what it does not lay out, as of the first one: Firefox 153 lets it collapse for a while. */
let keepsPlace: boolean | undefined;

/** Lays a section out near the view only, from the time when the browser has laid it out once: its place stays as high as it is. */
export function layOutLazily(section: HTMLElement): void {
  observer ??= new ResizeObserver((entries, observer) => {
    for (const {target, borderBoxSize} of entries) {
      const height = borderBoxSize[0]?.blockSize;
      if (!height) continue;
      observer.unobserve(target);
      // Not before the observer is done: what it is told of may change no size.
      requestAnimationFrame(() => leaveTo(target as HTMLElement, height));
    }
  });
  if (keepsPlace !== false && !section.classList.contains('lazy')) observer.observe(section);
}

function leaveTo(section: HTMLElement, height: number): void {
  if (keepsPlace === false) return;
  section.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
  section.classList.add('lazy');
  keepsPlace ??= Math.abs(section.getBoundingClientRect().height - height) < 1;
  if (!keepsPlace) section.classList.remove('lazy');
}
