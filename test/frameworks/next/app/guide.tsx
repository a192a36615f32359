'use client';
import {useEffect, useState} from 'react';

const skills = {skillMap: {groups: [{name: 'Foundations', skills: ['Reading', 'Writing']}]}};

export function Guide() {
  const [median, setMedian] = useState(41000);
  const [bad, setBad] = useState('{"salary": 1}');
  const [errors, setErrors] = useState(0);
  const [ticked, setTicked] = useState('');
  // React drops an object on the server and does not set it when it hydrates: what is rendered there takes JSON text.
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const guide = {salary: {currency: 'USD', per: 'year' as const, median}};

  return (
    <>
      {inBrowser && <salary-range id="object" guide={guide} />}
      <salary-range id="text" guide={JSON.stringify(guide)} />
      <skill-map id="map" interactive guide={JSON.stringify(skills)} onskill-toggle={(event) => setTicked(event.detail.skill)} />
      <skill-map id="off" interactive={false} guide={JSON.stringify(skills)} />
      <salary-range id="bad" debug guide={bad} onguide-error={() => setErrors((count) => count + 1)} />
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
    </>
  );
}
