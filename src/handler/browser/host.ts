// In a page that holds widgets in frames, once: makes each frame as high as what is in it. Only what the frame itself says counts.
(() => {
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-career-widget-frame]')];
  addEventListener('message', ({source, origin, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
    const frame = data?.message === 'height' && frames().find(({contentWindow}) => contentWindow === source);
    const value = Number(data?.value);
    if (!frame || !(value > 0)) return;
    // A frame in a sandbox has no origin of its own.
    if (origin !== (frame.sandbox.length && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, document.baseURI).origin)) return;
    frame.height = String(Math.min(Math.ceil(value), 20_000));
  });
  // Those that were there before.
  const ask = () => frames().forEach(({contentWindow}) => contentWindow?.postMessage({message: 'ready'}, '*'));
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
  else ask();
})();
