const spellingsOf = {
  hour: "hour hours hourly perhour anhour eachhour h hr hrs ph perhr phr hur pt1h p0dt1h pt60m 1hour 1hr perhourwage everyhour stunde stundenlohn prostunde stündlich std prostd heure horaire parheure hora porhora lahora orario ora uur peruur",
  day: "day days daily perday aday perdaywage d pd perdiem day1 p1d 1day everyday tag protag amtag täglich tagessatz jour journalier parjour día dia pordía pordia giorno dag perdag",
  week: "week weeks weekly perweek aweek perweeksalary w wk wks pw perwk wee p1w p7d 1week woche prowoche wöchentlich semaine hebdomadaire parsemaine semana porsemana semanal settimana perweek",
  month: "month months monthly permonth amonth permonthsalary everymonth mo mth mths pcm pm permo mon p1m p30d 1month monat promonat immonat mtl monatlich mois mensuel mensuelle parmois mes pormes almes mês pormês aomês mensual mensal mese almese mensile maand permaand",
  year: "year years yearly peryear ayear peryearsalary everyyear annualsalary 1yr y yr yrs pa perannum annual annually annum ann p1y p12m pt8760h p365d 1year jahr projahr imjahr jährlich an année annuel annuelle paran año poraño alaño ano porano aoano anual anno annuo annuale jaar perjaar"
};
const spellings = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ Object.entries(spellingsOf).flatMap(([period2, all]) => all.split(" ").map((spelling) => [spelling, period2])));
const period = { type: "string", enum: ["hour", "day", "week", "month", "year"], spellings };
const othersNamesOfPeriod = "period unittext unit interval duration frequency payperiod payfrequency timeframe payinterval salaryperiod salarytype paytype paybasis wageunit".split(" ");
export {
  othersNamesOfPeriod,
  period
};
//# sourceMappingURL=period.js.map
