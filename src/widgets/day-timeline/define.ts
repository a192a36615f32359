import {define} from '../../section/define.js';
import {DayTimeline} from './day-timeline.js';

define('day-timeline', DayTimeline);
