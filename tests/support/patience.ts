import { configure } from '@testing-library/react';

// What is loaded when it is first wanted takes longer than a second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
