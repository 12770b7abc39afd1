import type uPlot from 'uplot';

export const FONT = '11px Roboto, Arial, sans-serif';

/** A colour of the style sheet, in the theme that holds now. */
export function colour(name: `--${string}`): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name);
}

/** The plotting area, in CSS pixels from the canvas's top left. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function areaOf({ bbox }: uPlot): Area {
  const scale = devicePixelRatio;
  return { left: bbox.left / scale, top: bbox.top / scale, width: bbox.width / scale, height: bbox.height / scale };
}

/** Draws in CSS pixels, however dense the screen. */
export function draw({ ctx }: uPlot, drawing: (context: CanvasRenderingContext2D) => void): void {
  ctx.save();
  ctx.scale(devicePixelRatio, devicePixelRatio);
  ctx.font = FONT;
  drawing(ctx);
  ctx.restore();
}

/** Width of a text on the canvas, in CSS pixels. */
export function textWidth({ ctx }: uPlot, text: string): number {
  ctx.save();
  ctx.font = FONT;
  const { width } = ctx.measureText(text);
  ctx.restore();
  return width;
}

export function diamond(x: number, y: number): Path2D {
  return new Path2D(`M${x} ${y - 5}l5 5l-5 5l-5 -5z`);
}
