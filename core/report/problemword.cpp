// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/problemword.h"

namespace Mailhaul {

OwnWords wordFor(Problem::What what)
{
    switch (what) {
    case Problem::What::SignIn:
        return "sign-in";
    case Problem::What::ListFolders:
        return "list-folders";
    case Problem::What::CreateFolder:
        return "create-folder";
    case Problem::What::Subscribe:
        return "subscribe";
    case Problem::What::OpenFolder:
        return "open-folder";
    case Problem::What::ReadFolder:
        return "read-folder";
    case Problem::What::FetchMessage:
        return "fetch-message";
    case Problem::What::AppendMessage:
        return "append-message";
    case Problem::What::StoreFlags:
        return "store-flags";
    case Problem::What::StoreLabels:
        return "store-labels";
    case Problem::What::DeleteMessages:
        return "delete-messages";
    case Problem::What::DeleteFolder:
        return "delete-folder";
    case Problem::What::AccessRights:
        return "access-rights";
    case Problem::What::Journal:
        return "journal";
    case Problem::What::Run:
        return "run";
    }
    return "unknown";
}

} // namespace Mailhaul
