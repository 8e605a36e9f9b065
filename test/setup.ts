// What every unit test begins with: the registry, as the application loads it.
import '../shared/registry/changes.ts';
import '../shared/registry/lists.ts';
import '../shared/registry/parts.ts';
import '../shared/registry/explainers.ts';
import '../shared/registry/consequences.ts';
import '../shared/registry/reports.ts';
