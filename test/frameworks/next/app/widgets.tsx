'use client';
import 'career-widgets';

/** Brings the widgets to the browser, for the elements that server components write, too. */
export const Widgets = () => null;
