import {define} from '../../section/define.js';
import {JobMarket} from './job-market.js';

define('job-market', JobMarket);
