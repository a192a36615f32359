import {define} from '../../base/define.js';
import {MarketDemand} from './market-demand.js';

define('market-demand', MarketDemand);
