// The page on which a person looks at what differs.

const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

/** @param {{name: string, why: string, hasBaseline: boolean, width: number}[]} failed */
export const report = (failed) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${failed.length} pictures differ</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; max-width: 110rem; padding: 1.5rem }
  h1 { margin: 0 }
  nav ol { columns: 22em; padding-inline-start: 1.5em }
  section { margin-block: 2.5rem; border-block-start: 1px solid #8886 }
  fieldset { display: flex; flex-wrap: wrap; gap: .4em 1.4em; align-items: center; margin: 0 0 .8em; border: 0; padding: 0 }
  input[type=range] { flex: 1 12em }
  figure { margin: 0; overflow: auto; max-height: 90vh; border: 1px solid #8886; background: #888 }
  .stack { display: grid; width: max-content }
  .stack img { grid-area: 1 / 1; display: none; max-width: none }
  .fit .stack { width: auto }
  .fit img { width: 100% }
  [data-view=expected] .expected, [data-view=actual] .actual, [data-view=difference] .difference, [data-view=slider] :is(.expected, .actual) { display: block }
  [data-view=slider] .actual { clip-path: inset(0 0 0 var(--at, 50%)) }
  [data-view=side] .stack { grid: auto / auto-flow; gap: 1rem }
  [data-view=side] img { grid-area: auto; display: block }
</style>
<h1>${failed.length} ${failed.length === 1 ? 'picture differs' : 'pictures differ'}</h1>
<p>On each sheet: the brands from left to right, light above, dark below. What differs is red. Where it is meant: <code>npm run test:visual -- --update</code>.</p>
<nav><ol>${failed.map(({name, why}) => `<li><a href="#${name}">${name}</a>: ${escape(why)}</li>`).join('')}</ol></nav>
${failed.map(({name, why, hasBaseline}) => `<section id="${name}" class="fit" data-view="${hasBaseline ? 'slider' : 'actual'}">
  <h2>${name}</h2>
  <p>${escape(why)}</p>
  <fieldset>${(hasBaseline ? ['slider', 'side', 'expected', 'actual', 'difference'] : ['actual']).map((view, i) =>
    `<label><input type="radio" name="${name}" value="${view}"${i === 0 ? ' checked' : ''}> ${view === 'side' ? 'side by side' : view}</label>`).join('')}
    <label><input type="checkbox" checked> fit</label>
    ${hasBaseline ? '<input type="range" aria-label="Expected on the left of this, actual on the right" value="50" max="100" step="0.1">' : ''}</fieldset>
  <figure><div class="stack">${(hasBaseline ? ['expected', 'actual', 'difference'] : ['actual']).map((kind) => `<img class="${kind}" src="${name}.${kind}.webp" alt="${kind}" loading="lazy">`).join('')}</div></figure>
</section>`).join('\n')}
<script>
  document.addEventListener('input', ({target}) => {
    const section = target.closest('section');
    if (target.type === 'radio') section.dataset.view = target.value;
    else if (target.type === 'checkbox') section.classList.toggle('fit', target.checked);
    else section.style.setProperty('--at', target.value + '%');
  });
</script>
</html>
`;
