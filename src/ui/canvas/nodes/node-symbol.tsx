import { eventMarker, eventRings, GATEWAY_OUTLINE, gatewayMarker, taskMarker } from '#core/exchange/symbols';
import type { NodeChoice } from '#core/editing';
import { SignPaths } from './symbol.tsx';

/** A small picture of what a menu entry or a palette button draws. */
export function NodeSymbol({ choice, size = 22 }: { choice: NodeChoice; size?: number }) {
  return (
    <svg width={size} height={size} viewBox={viewBoxOf(choice)} aria-hidden focusable="false">
      <Drawing choice={choice} />
    </svg>
  );
}

function viewBoxOf({ kind }: NodeChoice): string {
  if (kind === 'task') return '0 0 28 28';
  return kind.endsWith('Gateway') ? '-1 -1 52 52' : '-1 -1 38 38';
}

function Drawing({ choice }: { choice: NodeChoice }) {
  switch (choice.kind) {
    case 'task': {
      const sign = taskMarker(choice.taskType ?? 'none');
      return (
        <>
          <rect
            x="1.5"
            y="4"
            width="25"
            height="20"
            rx="4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
          <g transform="translate(6.4 6.4) scale(.76)">
            <SignPaths sign={sign} width={1.7} />
          </g>
        </>
      );
    }
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return (
        <>
          <path
            d={GATEWAY_OUTLINE}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinejoin="round"
          />
          <SignPaths sign={gatewayMarker(choice.kind)} width={2} />
        </>
      );
    default:
      return (
        <>
          {eventRings(choice.kind).map((ring) => (
            <circle
              key={ring.radius}
              cx="18"
              cy="18"
              r={ring.radius}
              fill="none"
              stroke="currentColor"
              strokeWidth={ring.width + 0.4}
            />
          ))}
          <SignPaths sign={eventMarker(choice.kind, choice.trigger)} width={1.9} />
        </>
      );
  }
}
