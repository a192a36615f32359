import {CodeOrSourceMdx, Source} from '@storybook/addon-docs/blocks';
import type {ComponentProps, ReactElement} from 'react';
import {prefersDark} from '../theme.js';

/** A block of code. Storybook's own is white on a dark page, too. */
export const Code = (props: ComponentProps<typeof Source>): ReactElement => <Source {...props} dark={prefersDark()} />;

const InText = CodeOrSourceMdx as unknown as (props: {dark: boolean}) => ReactElement;
/** What an MDX page has between back-quotes, or three of them. */
export const MdxCode = (props: object): ReactElement => <InText {...props} dark={prefersDark()} />;
