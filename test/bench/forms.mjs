// A widget in each form in which it comes into a page, as HTML.

const flat = {'career-widget': 'salary-range', min: 35000, median: 45000, max: 55000, currency: 'USD'};
const escaped = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const forms = {
  element: '<salary-range min="35000" median="45000" max="55000" currency="USD"></salary-range>',
  div: `<div${Object.entries(flat).map(([name, value]) => ` data-${name}="${value}"`).join('')}>$45,000</div>`,
  link: `<p><a href="#${new URLSearchParams(flat)}">Salary</a></p>`,
  /** @param {object} guide - What is in it besides the widget's name. */
  code: (guide) => `<pre><code class="language-career-guide">${escaped({widget: 'salary-range', ...guide})}</code></pre>`,
};
