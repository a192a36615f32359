let observer;
let keepsPlace;
function layOutLazily(section) {
  observer ??= new ResizeObserver((entries, observer2) => {
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize;
      if (!height) continue;
      observer2.unobserve(target);
      requestAnimationFrame(() => leaveTo(target, height));
    }
  });
  if (keepsPlace !== false && !section.classList.contains("lazy")) observer.observe(section);
}
function leaveTo(section, height) {
  if (keepsPlace === false) return;
  section.style.setProperty("contain-intrinsic-block-size", `auto ${height}px`);
  section.classList.add("lazy");
  keepsPlace ??= Math.abs(section.getBoundingClientRect().height - height) < 1;
  if (!keepsPlace) section.classList.remove("lazy");
}
export {
  layOutLazily
};
//# sourceMappingURL=lazy-layout.js.map
