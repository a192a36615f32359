export const en = {heading: 'Case studies', takeaway: 'Takeaway'};
