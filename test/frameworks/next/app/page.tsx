import {Guide} from './guide';

// A server component: what is here needs no JavaScript but the widgets' own.
export default function Page() {
  return (
    <main>
      <salary-range id="flat" min="1000" max="2000" currency="EUR" per="month" heading-level="3" />
      <job-outlook id="outlook" rate="7" />
      <job-outlook id="number" rate={7} />
      <salary-range id="empty">
        <p slot="fallback">Pay is not known yet.</p>
      </salary-range>
      <Guide />
    </main>
  );
}
