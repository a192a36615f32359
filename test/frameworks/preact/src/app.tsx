import {useEffect, useState} from 'preact/hooks';

const skills = {skillMap: {groups: [{name: 'Foundations', skills: ['Reading', 'Writing']}]}};

export function App() {
  const [median, setMedian] = useState(41000);
  const [bad, setBad] = useState('{"salary": 1}');
  const [errors, setErrors] = useState(0);
  const [ticked, setTicked] = useState('');
  // Preact does not set an object when it hydrates: what is rendered on the server takes JSON text.
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const guide = {salary: {currency: 'USD', per: 'year' as const, median}};

  return (
    <main>
      {inBrowser && <salary-range id="object" guide={guide} />}
      <salary-range id="text" guide={JSON.stringify(guide)} />
      <salary-range id="flat" min="1000" max="2000" currency="EUR" per="month" heading-level="3" />
      <job-outlook id="outlook" rate="7" />
      <job-outlook id="number" rate={7} />
      <skill-map id="map" interactive guide={JSON.stringify(skills)} onskill-toggle={(event) => setTicked(event.detail.skill)} />
      <skill-map id="off" interactive={false} guide={JSON.stringify(skills)} />
      <salary-range id="bad" debug guide={bad} onguide-error={() => setErrors((count) => count + 1)} />
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
      <output id="errors">{errors}</output>
      <output id="ticked">{ticked}</output>
    </main>
  );
}
