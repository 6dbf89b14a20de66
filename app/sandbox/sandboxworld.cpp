// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxworld.h"

#include "jsonresponse.h"
#include "mappingsfile.h"
#include "noticesender.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

HttpResponse adminDone(bool ok, const QString &why)
{
    return jsonResponse(ok ? 200 : 409, Json::object({{"ok", ok}, {"message", ok ? QString() : why}}));
}

Sandbox::World::World(const SandboxOptions &options)
    : data(makeMasterData(options.seed))
    , factory(data, options.documents, options.seed, options.problemPercent)
    , concur(data, factory)
    , concurServer(concur)
    , company(seedNav(nav.world(), data))
    , injector(faults, concurServer, concur, nav, company)
    , admin([this](const HttpRequest &request) { return answer(request); })
{
    faults.set(options.faults);
    injector.apply();
    nav.publishDimensions(options.dimensionService);
    if (options.otherHabits)
        injector.setHabits(options.seed);
    concurServer.setLatency(options.latencyMs);
    nav.http().setLatency(options.latencyMs);
    if (options.limits == u"bc")
        nav.setRateLimit(NavRateLimit{});
}

HttpResponse Sandbox::World::answer(const HttpRequest &request)
{
    if (request.method == "GET")
        return read(request.path);
    const std::optional<Json> body = Json::parse(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (request.method != "POST" || !body)
        return jsonResponse(400, Json::object({{"message", u"A POST with a JSON body is expected."_s}}));
    return write(request.path, *body);
}

HttpResponse Sandbox::World::read(const QString &path)
{
    if (path == u"/ledger")
        return jsonResponse(200, nav.world().ledgerJson());
    if (path == u"/concur")
        return jsonResponse(200, concur.overview());
    if (path == u"/concur/events")
        return jsonResponse(200, concur.events().overview());
    if (path == u"/nav/subscriptions")
        return jsonResponse(200, nav.subscriptions().overview());
    if (path == u"/expectations")
        return jsonResponse(200, concur.expectations());
    if (path == u"/purchases") {
        Json ids = Json::array();
        for (const QString &id : concur.purchases().requestIds())
            ids.append(id);
        return jsonResponse(200, Json::object({{"purchaseRequests", ids}}));
    }
    if (path == u"/mappings.csv")
        return {200, {{"Content-Type", "text/csv; charset=utf-8"}}, mappingsCsv(data)};
    if (path == u"/requests")
        return jsonResponse(
            200, Json::object({{"concur", concurServer.requestCount()}, {"nav", nav.http().requestCount()}}));
    if (path == u"/faults") {
        Json list = Json::array();
        for (const QString &name : FaultBook::allNames())
            list.append(
                Json::object({{"name", name}, {"on", faults.isOn(name)}, {"struck", faults.strikesSoFar(name)}}));
        return jsonResponse(200, Json::object({{"faults", list}}));
    }
    return jsonResponse(404, Json::object({{"message", u"No such page."_s}}));
}

HttpResponse Sandbox::World::write(const QString &path, const Json &body)
{
    const QString document = body["document"].toString();
    if (path == u"/concur/recall")
        return adminDone(
            concur.queue().recall(document), u"Only a document that is ready or has failed can be recalled."_s);
    if (path == u"/concur/recall-anyway") {
        const QString newest = concur.queue().newestOf(document);
        concur.queue().recallById(newest);
        return adminDone(!newest.isEmpty(), u"The document is unknown."_s);
    }
    if (path == u"/concur/resubmit" && !body["replace"].isNull()) {
        QList<QPair<QByteArray, QByteArray>> edits;
        for (const Json &edit : body["replace"].items())
            edits.append({edit.at(0).toString().toUtf8(), edit.at(1).toString().toUtf8()});
        return adminDone(concur.queue().resubmitChanged(document, edits), u"The document is unknown."_s);
    }
    if (path == u"/concur/resubmit") {
        // A report that failed or waits is taken back first, as a processor would.
        static_cast<void>(concur.queue().recall(document));
        return adminDone(
            concur.queue().resubmit(document, body["repaired"].toBool()), u"The document is unknown or under way."_s);
    }
    if (path == u"/concur/approve-request" || path == u"/concur/return-request") {
        const bool approve = path == u"/concur/approve-request";
        return adminDone(concur.purchases().decide(body["request"].toString(), approve),
            u"The request does not wait for approval."_s);
    }
    if (path.startsWith(u"/concur/events"))
        return writeEvents(path, body);
    if (path == u"/clock" || path == u"/clock/advance") {
        const Decimal seconds = body["advanceSeconds"].toDecimal();
        if (!seconds.isValid())
            return jsonResponse(400, Json::object({{"message", u"advanceSeconds is required."_s}}));
        concur.clock().advance(seconds.toString().toLongLong());
        nav.world().advance(seconds.toString().toLongLong());
        concurServer.sender().run();
        nav.sender().run();
        return adminDone(true);
    }
    if (path == u"/faults") {
        QStringList names;
        for (const Json &name : (body.isArray() ? body : body["set"].isArray() ? body["set"] : body["faults"]).items())
            names += name.toString();
        const QStringList unknown = faults.set(names);
        injector.apply();
        return adminDone(unknown.isEmpty(), unknown.join(u", "_s));
    }
    if (path == u"/concur/lists")
        return adminDone(concur.lists().change(body), u"The list or item is unknown or there already."_s);
    if (path.startsWith(u"/nav/subscriptions"))
        return writeSubscriptions(path, body);
    if (path.startsWith(u"/nav/"))
        return writeNav(path.sliced(5), body);
    return jsonResponse(404, Json::object({{"message", u"No such page."_s}}));
}

HttpResponse Sandbox::World::writeSubscriptions(const QString &path, const Json &body)
{
    if (path == u"/nav/subscriptions/storm") {
        nav.subscriptions().storm(body["count"].toInt(), body["repeatEvery"].toInt());
        nav.sender().run();
        return adminDone(true);
    }
    if (path != u"/nav/subscriptions")
        return jsonResponse(404, Json::object({{"message", u"No such page."_s}}));
    if (body.contains("handshakeMethod"))
        nav.sender().setHandshakeMethod(body["handshakeMethod"].toString().toLatin1());
    if (body.contains("handshakeTimeoutMs"))
        nav.sender().setHandshakeTimeout(body["handshakeTimeoutMs"].toInt());
    if (body.contains("limit"))
        nav.subscriptions().setLimit(body["limit"].toInt());
    return adminDone(true);
}

HttpResponse Sandbox::World::writeEvents(const QString &path, const Json &body)
{
    if (path == u"/concur/events/storm") {
        concur.storm(body["count"].toInt(), body["repeatEvery"].toInt());
        concurServer.sender().run();
        return adminDone(true);
    }
    if (path != u"/concur/events")
        return jsonResponse(404, Json::object({{"message", u"No such page."_s}}));
    if (body.contains("foreign"))
        concur.events().setForeign(body["foreign"].toInt());
    if (body.contains("companyKnown"))
        concur.tokens().setKnownCompany(body["companyKnown"].toBool());
    if (body.contains("taken")) {
        QStringList ids;
        for (const Json &id : body["taken"].items())
            ids += id.toString();
        concur.events().setTaken(ids);
    }
    return adminDone(true);
}

} // namespace Ledgerbridge::Sandbox
