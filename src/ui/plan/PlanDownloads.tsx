import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { PLAN_FILES } from '../../views/plan/planFiles';
import { useActions } from '../KithContext';
import './PlanDownloads.css';

/** What a plan is carried out with. */
export function PlanDownloads({ isEmpty }: { readonly isEmpty: boolean }) {
  const { downloadPlan } = useActions();
  return (
    <MenuTrigger>
      <Button className="button primary" isDisabled={isEmpty}>
        Download ▾
      </Button>
      <Popover className="PlanDownloads">
        <Menu
          aria-label="Download"
          onAction={(key) => {
            const file = PLAN_FILES.find(({ id }) => id === key);
            if (file !== undefined) void downloadPlan(file.id);
          }}
        >
          {PLAN_FILES.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="PlanDownloads-item">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
