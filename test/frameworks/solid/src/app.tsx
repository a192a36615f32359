import {createSignal} from 'solid-js';

const skills = {skillMap: {groups: [{name: 'Foundations', skills: ['Reading', 'Writing']}]}};

export function App() {
  const [median, setMedian] = createSignal(41000);
  const [bad, setBad] = createSignal('{"salary": 1}');
  const [errors, setErrors] = createSignal(0);
  const [ticked, setTicked] = createSignal('');
  // A new object for each change: what is changed within one is not seen.
  const guide = () => ({salary: {currency: 'USD', per: 'year' as const, median: median()}});

  return (
    <main>
      <salary-range id="object" prop:guide={guide()} />
      <salary-range id="text" guide={JSON.stringify(guide())} />
      <salary-range id="flat" min="1000" max="2000" currency="EUR" per="month" heading-level="3" />
      <job-outlook id="outlook" rate="7" />
      <job-outlook id="number" rate={7} />
      <skill-map id="map" interactive guide={JSON.stringify(skills)} on:skill-toggle={(event) => setTicked(event.detail.skill)} />
      <skill-map id="off" prop:interactive={false} guide={JSON.stringify(skills)} />
      <salary-range id="bad" debug guide={bad()} on:guide-error={() => setErrors(errors() + 1)} />
      <salary-range id="empty">
        <p slot="fallback">Pay is not known yet.</p>
      </salary-range>
      <button
        id="update"
        onClick={() => {
          setMedian(52000);
          setBad('{"salary": 2}');
        }}
      >
        Update
      </button>
      <output id="errors">{errors()}</output>
      <output id="ticked">{ticked()}</output>
    </main>
  );
}
