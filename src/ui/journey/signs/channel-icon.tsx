import {
  AppWindow,
  Building2,
  Ellipsis,
  Globe,
  House,
  type LucideIcon,
  Mail,
  Mailbox,
  MessageSquareText,
  MessagesSquare,
  Phone,
  Share2,
  Smartphone,
} from 'lucide-react';
import type { ChannelKind } from '#core/model';

const ICONS: Readonly<Record<ChannelKind, LucideIcon>> = {
  phone: Phone,
  sms: MessageSquareText,
  email: Mail,
  webChat: MessagesSquare,
  app: Smartphone,
  web: Globe,
  socialMedia: Share2,
  branch: Building2,
  onSite: House,
  letter: Mailbox,
  selfService: AppWindow,
  other: Ellipsis,
};

/** The picture of a way in which customer and service meet. */
export function ChannelIcon({ kind, size }: { kind: ChannelKind; size: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} strokeWidth={1.9} aria-hidden />;
}
