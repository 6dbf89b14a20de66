// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "sandboxjson.h"

namespace Ledgerbridge::FuzzSamples {

QList<QByteArray> fisPages(const QList<QByteArray> &documents)
{
    QList<QByteArray> pages;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QByteArray document =
            i % 3 == 0 ? Sandbox::Json(QString::fromUtf8(documents.at(i))).toUtf8() : documents.at(i);
        pages.append(
            R"({"content":[{"id":"5d3a","companyId":"c","docId":"D0719B53","docType":"expense","status":"READY",
            "erpSystem":null,"systemId":null,"document":)"
            + document
            + R"(}],"page":{"number":0,"size":25,"totalElements":1,"totalPages":1},"links":[{"rel":"self","href":"x"}]})");
    }
    return pages;
}

QList<QByteArray> acknowledgements()
{
    return {
        R"([{"id":"a1","docId":"D1","systemId":"ERP","acknowledgeResult":"SUCCESS","errorMessage":null,"code":100},
            {"id":"b2","docId":"D2","systemId":"ERP","acknowledgeResult":"FAIL","code":"101","errorMessage":"taken"}])",
        R"({"acknowledgements":[{"id":"a1","acknowledgeResult":{"status":"SUCCESS"},"serviceCode":"100"}]})",
        R"([{"id":"a1","postingConfirmationResult":"SUCCESS","code":110,"detailMessage":null},
            {"id":"b2","postingConfirmationResult":"FAIL","code":112,"errorMessage":"recalled"}])",
    };
}

QList<QByteArray> orders()
{
    return {
        R"({"request":{"purchaseRequestId":"pr1","purchaseRequestNumber":"PR-9","purchaseRequestQueueStatus":"CREATED",
            "purchaseRequestWorkflowStatus":"Approved","purchaseOrders":[{"purchaseOrderNumber":"PO-1"}]},
          "order":{"PurchaseOrderNumber":"PO-1","Name":"Chairs","Description":"Office","OrderDate":"2026-05-04",
            "RequestedDeliveryDate":null,"NeededByDate":"2026-06-01","CurrencyCode":"EUR","LedgerCode":"DE01",
            "VendorCode":"V1","VendorAddressCode":"MAIN","Status":"Transmitted","IsTest":"N",
            "Custom1":{"Type":"List","Value":"Sales","Code":"CC10"},
            "LineItem":[{"LineNumber":"1","ExternalID":"x1","Description":"Chair","Quantity":"4","UnitPrice":"99.50",
              "ExpenseType":"OFFIC","AccountCode":"4930","Custom3":"P7",
              "Allocation":[{"Amount":"199.00","Percentage":"50","Custom1":"CC10"},
                            {"Amount":"199.00","Percentage":"50","Custom1":"CC20"}]},
             {"LineNumber":2,"ExternalID":"x2","Quantity":"2","UnitPrice":10.5,"AccountCode":"4930"}]}})",
        R"({"request":{"purchaseRequestId":"pr2"},"order":{"PurchaseOrderNumber":"PO-2","VendorCode":"V1",
            "CurrencyCode":"EUR","OrderDate":"05/04/2026","LineItems":{"LineItem":{"LineNumber":"1","Quantity":"1",
            "UnitPrice":"10","AccountCode":"4930","Allocations":{"Allocation":[]}}}}})",
    };
}

QList<QByteArray> vendors()
{
    return {
        R"({"Vendor":[{"ID":"100001","VendorCode":"V1","AddressCode":"MAIN","VendorName":"Alpine Rail AG",
            "Address1":"Bahnhofplatz 1","City":"Bern","PostalCode":"3011","CountryCode":"CH","CurrencyCode":"CHF",
            "TaxID":"CHE-123","Approved":"Y","PaymentTerms":"30","AddressImportSyncID":null,"VendorBankList":null,
            "StatusList":null},
           {"VendorCode":"V2","AddressCode":"0","VendorName":"Requested Ltd","Approved":"N","CountryCode":"GB",
            "CurrencyCode":"GBP","AddressImportSyncID":"REQ-7"}],
          "Items":null,"NextPage":"https://x.example/api/v3.1/invoice/vendors?limit=2&offset=2","TotalCount":4,
          "RequestRunSummary":null})",
        R"({"Vendor":[{"VendorCode":"V1","AddressCode":"MAIN","StatusList":[{"Code":0,"Message":"Vendor saved.",
            "RecordNumber":1,"Type":"Info"}]},{"VendorCode":"V2","AddressCode":"0","StatusList":[{"Code":1000,
            "Message":"State is required for this country.","RecordNumber":2,"Type":"Error"}]}],"TotalCount":2})",
    };
}

QList<QByteArray> concurRefusals()
{
    return {
        R"({"code":16,"error":"invalid_grant","error_description":"moved","geolocation":"https://eu2.api.concursolutions.com"})",
        R"({"errorMessage":"no","errors":[{"errorCode":"E1","errorMessage":"bad"}],"httpStatus":"400"})",
        R"({"error":{"server-error":{"message":"Too many requests","code":"x"}},"Error":{"Message":"deadlock","Server-Time":"2026"}})",
        R"(<?xml version="1.0"?><Error><Message>Database deadlock</Message><Server-Time>2026</Server-Time></Error>)",
        R"({"access_token":"abc","expires_in":3600,"refresh_token":"r","id_token":"a.b.c","scope":"x y","geolocation":"https://us.x"})",
    };
}

QList<QByteArray> navRows()
{
    return {
        R"({"@odata.etag":"W/\"JzQ0O3==;'\"","id":"11111111-2222-3333-4444-555555555555","number":"4664","displayName":"Travel",
            "city":"Berlin","taxRegistrationNumber":"DE1","currencyCode":"","blocked":"_x0020_","category":"Expense",
            "accountType":"Begin_x002D_Total","directPosting":true,"code":"DEPARTMENT","dimensionId":"11111111-2222-3333-4444-555555555556",
            "amountRoundingPrecision":0.01,"startingDate":"2026-01-01","exchangeRateAmount":100,"relationalExchangeRateAmount":92.5})",
        R"({"@odata.etag":"W/\"x\"","id":"11111111-2222-3333-4444-555555555557","lineNumber":10000,"accountType":"G_x002F_L_x0020_Account",
            "accountNumber":"4664","postingDate":"2026-05-04","documentNumber":"A1B2-CHECK","externalDocumentNumber":"D07",
            "amount":-12.50,"description":"Meal","taxCode":"","balancingAccountNumber":"","entryNumber":4711,
            "debitAmount":0,"creditAmount":12.5,"code":"LB","templateDisplayName":"GENERAL","name":"Nordlicht"})",
        R"({"@odata.etag":"W/\"y\"","id":"11111111-2222-3333-4444-555555555558","number":"107001","invoiceDate":"2026-05-04",
            "creditMemoDate":"2026-05-04","orderDate":"2026-05-04","postingDate":"0001-01-01","vendorNumber":"V1",
            "vendorInvoiceNumber":"R-77","currencyCode":"EUR","status":"Draft","totalAmountExcludingTax":100,"totalTaxAmount":19,
            "totalAmountIncludingTax":119.00,"sequence":10000,"lineType":"Account","lineObjectNumber":"4930","quantity":1,
            "unitCost":84.03,"directUnitCost":84.03,"amountExcludingTax":84.03,"netAmount":84.03})",
        R"({"currencyCode":"EUR","allowPostingFrom":"2026-01-01","allowPostingTo":"0001-01-01","valueCode":"200","code":"DEPARTMENT",
            "value":[{"id":"1","code":"a"},{"id":"2","code":"b"}],"@odata.nextLink":"https://x/v2.0/vendors?$skiptoken='a'"})",
    };
}

QList<QByteArray> navBatches()
{
    return {
        R"({"responses":[{"id":"r1","status":201,"headers":{"location":"x"},"body":{"id":"1"}},{"id":"r2","status":204},
            {"id":"r3","status":400,"body":{"error":{"code":"Application_DialogException","message":"No.  CorrelationId:  1."}}}]})",
        R"({"responses":[{"id":null,"status":201,"body":{"id":"1"}},{"id":null,"status":"424","body":null}]})",
    };
}

QList<QByteArray> navRefusals()
{
    return {
        R"({"error":{"code":"Application_DialogException","message":"The account is blocked.  CorrelationId:  1f2e3d4c-0000-1111-2222-333344445555."}})",
        R"({"odata.error":{"code":"Internal_ServerError","message":{"lang":"en-US","value":"deadlock"}}})",
        R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid","error_codes":[7000215]})",
        R"({"token_type":"Bearer","access_token":"abc","expires_in":"3599"})",
        "<html><body>Service Unavailable</body></html>",
    };
}

QList<QByteArray> connections()
{
    return {
        R"({"geolocation":"https://eu2.api.concursolutions.com","tokenUrl":"https://eu2.api.concursolutions.com/oauth2/v0/token",
            "clientId":"c","systemId":"ERP","company":"x","scopes":["a","b"],"credtype":"authtoken"})",
        R"({"baseUrl":"https://api.businesscentral.dynamics.com/v2.0/t/Production/api/v2.0","auth":"oauth","company":"CRONUS",
            "tokenUrl":"https://login.microsoftonline.com/t/oauth2/v2.0/token","clientId":"c","user":"u","scope":"s"})",
    };
}

} // namespace Ledgerbridge::FuzzSamples
