// The pictures of the dashboard: Python gives the numbers, the browser draws.
import { exercise, useTrait, type ViewProps } from "@shared/host.tsx";
import { Pictures, type Shown } from "./Pictures.tsx";
import "./widget.css";

function View({ model }: ViewProps) {
  const [shown] = useTrait<Shown | null>(model, "shown");
  return shown && "bars" in shown ? <Pictures shown={shown} /> : null;
}

export default exercise("pictures", View);
