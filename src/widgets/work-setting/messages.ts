import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Where the work is done'};

export const de: Translation<typeof en> = {heading: 'Wo und mit wem gearbeitet wird'};

export const ar: Translation<typeof en> = {heading: 'أين يُنجَز العمل ومع من'};
