/** @jsxImportSource react */
import type {RoleGuide} from 'career-widgets';
import 'career-widgets/react';

const guide: RoleGuide = {title: 'Diver'};

export const good = [
  <career-guide guide={guide} sections="salary-range role-faq" heading-level={3} headingLevel="3" id="guide" tabIndex={0} lang="de" onguide-error={(event) => event.detail.problems[0]?.code}>
    <p slot="fallback">A diver earns /** @jsxImportSource react */.</p>
    <pros-cons />
  </career-guide>,
  <salary-range min="1000" max={2000} currency="EUR" per="month" hours-per-year="2080" debug aria-label="Pay" onClick={() => {}} ref={(element: HTMLElementTagNameMap['salary-range'] | null) => void element} />,
  <job-outlook rate="7" label="faster" from={2024} to={2034} />,
  <skill-map have="Excel, Asana" interactive onskill-toggle={({detail}) => detail.have.join()} />,
  <membership-plans onplan-choose={({detail}) => detail.plan.price?.amount} guide='{"title": "Diver"}' />,
  <market-demand level="very-high" />,
];
export const bad = [
  // @ts-expect-error — no such period
  <salary-range per="decade" />,
  // @ts-expect-error — no number
  <salary-range min="a lot" />,
  // @ts-expect-error — no such level
  <market-demand level="huge" />,
  // @ts-expect-error — no such attribute
  <salary-range minimum="1" />,
  // @ts-expect-error — no such element
  <salary-rnge />,
  // @ts-expect-error — no such key of a guide
  <salary-range guide={{salry: 1}} />,
  // @ts-expect-error — another event
  <skill-map onskill-toggle={(event: CustomEvent<{plan: string}>) => event} />,
];
