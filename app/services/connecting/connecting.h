// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace.h"

#include <QCoroTask>

#include <QJsonObject>

namespace Ledgerbridge::Services {

/// Connects Concur: checks `input` (command-line.md, `connect concur`), trades the request token and keeps secret,
/// tokens, geolocation and scopes before anything else is done with them. A refused sign-in leaves what was there
/// before. The report: `{"ok","geolocation","systemId","scopes":[],"missing":[{"feature","scope","text"}]}`. No
/// secret is in it, nor in an error. `workspace` outlives the task.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> connectConcur(Workspace *workspace, QJsonObject input, QString actor);

/// Connects one NAV company (`connect nav`): signs in, finds the company by name or id, never any other, and keeps it.
/// The report: `{"ok","company","companyId","capabilities":[]}`.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> connectNav(Workspace *workspace, QJsonObject input, QString actor);

/// The company that `wanted` names: by id, by name, or by display name where only one bears it. NotFound lists what is
/// there.
[[nodiscard]] Result<Nav::Company> chooseCompany(const QList<Nav::Company> &companies, const QString &wanted);

} // namespace Ledgerbridge::Services
