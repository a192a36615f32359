export const en = {
  heading: 'Related roles',
  mine: 'For comparison, this role: {facts}.',
  role: 'This role',
  more: '{amount} more',
  less: '{amount} less',
  same: 'the same pay',
  jobs: '{rate} jobs',
};
