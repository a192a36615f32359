import {JsonPipe} from '@angular/common';
import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';

@Component({
  selector: 'app-root',
  imports: [JsonPipe],
  // Angular's word for elements that are not its own components.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <salary-range id="object" [guide]="guide()" />
      <salary-range id="text" [attr.guide]="guide() | json" />
      <salary-range id="flat" min="1000" max="2000" currency="EUR" per="month" heading-level="3" />
      <job-outlook id="outlook" rate="7" />
      <job-outlook id="number" [rate]="7" />
      <skill-map id="map" interactive [guide]="skills" (skill-toggle)="tick($event)" />
      <skill-map id="off" [interactive]="false" [guide]="skills" />
      <salary-range id="bad" debug [attr.guide]="bad()" (guide-error)="errors.set(errors() + 1)" />
      <salary-range id="empty">
        <p slot="fallback">Pay is not known yet.</p>
      </salary-range>
      <button id="update" (click)="update()">Update</button>
      <output id="errors">{{ errors() }}</output>
      <output id="ticked">{{ ticked() }}</output>
    </main>
  `,
})
export class App {
  protected readonly skills = {skillMap: {groups: [{name: 'Foundations', skills: ['Reading', 'Writing']}]}};
  protected readonly median = signal(41000);
  protected readonly bad = signal('{"salary": 1}');
  protected readonly errors = signal(0);
  protected readonly ticked = signal('');
  // A new object for each change: what is changed within one is not seen.
  protected readonly guide = computed(() => ({salary: {currency: 'USD', per: 'year' as const, median: this.median()}}));

  protected update() {
    this.median.set(52000);
    this.bad.set('{"salary": 2}');
  }

  protected tick(event: Event) {
    this.ticked.set((event as CustomEvent<{skill: string}>).detail.skill);
  }
}
