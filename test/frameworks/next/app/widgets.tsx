'use client';
import 'career-widgets';
import type {} from 'career-widgets/react';

/** Brings the widgets to the browser, for the elements that server components write, too. */
export const Widgets = () => null;
