const e={low:"low",moderate:"moderate",high:"high","very-high":"very high"};export{e};
