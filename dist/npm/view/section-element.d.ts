import {WidgetElement} from '../base/widget.js';

/** A widget that draws a section of a guide: a sentence, a chart (or prose, or a list), the same as a table, and the sources, all of one model. A widget adds its `definition`, a pure `model` and a `chart` of it. */
export abstract class SectionElement extends WidgetElement {}
