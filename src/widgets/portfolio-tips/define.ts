import {define} from '../../section/define.js';
import {PortfolioTips} from './portfolio-tips.js';

define('portfolio-tips', PortfolioTips);
