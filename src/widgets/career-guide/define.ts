import {define} from '../../base/define.js';
import * as widgets from '../index.js';

// A whole guide is made of all the others.
for (const widget of Object.values(widgets)) define(widget.definition.name, widget);
